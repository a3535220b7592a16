import type { Place } from '../../model/environment.ts';
import { quantityOf } from '../../model/value.ts';
import { vsphere } from '../../profiles/vsphere.ts';

/** The profile that stands for every hypervisor. */
export const hypervisor = vsphere;

/** The memory in bytes that the hypervisor takes for these virtual machines; those without a figure count as nothing. */
export function virtualizationOverhead(virtualMachines: readonly Place[]): number {
    const { fixed, perByte, perProcessor } = hypervisor.overhead;
    return virtualMachines.reduce((sum, { properties }) => {
        const memory = quantityOf(properties, 'memory')?.value;
        if (memory === undefined) return sum;
        return sum + fixed + perByte * memory + perProcessor * (quantityOf(properties, 'cpu')?.value ?? 1);
    }, 0);
}

/** The virtual machines on a host, whatever groups them. */
export function virtualMachinesOn({ children }: Place): Place[] {
    return children.flatMap((child) => (child.kind === 'vm' ? [child] : virtualMachinesOn(child)));
}
